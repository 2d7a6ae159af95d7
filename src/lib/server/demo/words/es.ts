/** What made-up firms of Castilla y León and València write; words.ts says how to read it. */
export default `
= names
starts: Torm Vald Pisue Arlan Brez Sal Cig Mont Alb Duer Cerv Tesa
ends: ores ejo anza uerga illo andra eda ondo
forms: {x} S.L., {x} S.A., Hermanos {x} S.L., {x} S.Coop.
women: Lucía Marta Elena Raquel Cristina Beatriz Noelia Pilar
women-last: Arlanzón Cebreros Tordomar Villasur Peñalba Madrigal Escalante
men: Javier Álvaro Sergio Rubén Miguel Óscar Diego Andrés
men-last: Arlanzón Cebreros Tordomar Villasur Peñalba Madrigal Escalante
titles: Gerente, Responsable de exportación, Responsable de compras, Director comercial/Directora comercial, Director técnico/Directora técnica
and: y
also: así como
= goods
cnc-machining: piezas torneadas y fresadas de precisión / mecanizado CNC de series cortas
sheet-metal: chapa cortada por láser y plegada / envolventes de chapa
welding-assembly: conjuntos soldados / bastidores soldados con robot
steel-structures: estructuras de acero / plataformas y escaleras metálicas
surface-treatment: cincado y pasivado / anodizado de piezas de aluminio
fasteners: tornillería especial / elementos de fijación de acero inoxidable
light-metal-castings: piezas de aluminio fundido a presión / fundición de aluminio en arena
moulds-dies: moldes de inyección / troqueles para chapa
packaging-machines: envasadoras / encajadoras y paletizadores
food-machinery: amasadoras y formadoras / líneas de corte y cocción
conveyors-warehouse-automation: transportadores de rodillos / almacenes automáticos
hydraulics-pneumatics: cilindros hidráulicos / grupos hidráulicos
pumps-compressors: bombas de proceso de acero inoxidable / bombas dosificadoras
special-machines: máquinas especiales de montaje / bancos de ensayo a medida
industrial-robots: células robotizadas / robots colaborativos
agricultural-machinery: aperos para labrar / cosechadoras de fruta
electronics-assembly: tarjetas electrónicas montadas / montaje electrónico de series cortas
sensors: sensores industriales de temperatura y presión / sensores de nivel
wire-harnesses-connectors: mazos de cables / conectores con cable
switchgear-control-panels: armarios de control / cuadros de baja tensión
lighting: luminarias LED / alumbrado exterior
batteries-energy-storage: baterías de litio / almacenamiento estacionario de energía
electric-motors-generators: motores eléctricos pequeños / motorreductores
measuring-testing-instruments: instrumentos de medida portátiles / equipos para pruebas de estanqueidad
sawn-timber: madera aserrada y secada / madera de pino cepillada
wood-panels: contrachapado y tableros alistonados / tableros rechapados
office-furniture: mesas regulables en altura / muebles de oficina
upholstered-furniture: sofás y butacas / asientos tapizados
furniture-components: piezas de madera maciza para muebles / frentes y cajones
timber-houses-structures: casas prefabricadas de madera / vigas laminadas
pallets-wooden-packaging: palés tratados / cajas de madera para exportación
wooden-doors-windows: ventanas de madera / puertas de interior
cheese: quesos curados de oveja / quesos de granja
cured-meats: jamón y lomo curados / cecina y embutidos
bread-bakery: pan de masa madre / bollería congelada
pasta: pasta fresca rellena / pasta seca de trigo duro
preserved-fruit-vegetables: conservas vegetales / mermeladas y frutas en almíbar
processed-fish: pescado ahumado / platos de pescado listos
confectionery: bombones artesanos / turrones y caramelos
sauces-spices: salsas preparadas / mezclas de especias
cereals: trigo panificable y avena / cebada maltera
fresh-fruit: manzanas y frutos rojos / cerezas y ciruelas
honey: miel de brezo / mieles monoflorales
herbs-medicinal-plants: hierbas secas / plantas medicinales
wine: vinos tintos con crianza / vinos blancos de uva verdejo
beer-cider: cerveza artesana / sidra natural
fruit-juices: zumo de manzana sin filtrar / zumos de frutos rojos
oilseeds-fodder: colza y girasol / proteaginosas para pienso
woven-fabrics: paños de lana / tejidos de algodón
knitted-fabrics: géneros de punto / tejidos de punto por urdimbre
technical-textiles: tejidos ignífugos / tejidos técnicos recubiertos
workwear: ropa laboral de alta visibilidad / prendas de protección
outerwear: abrigos de lana / chaquetas impermeables
home-textiles: mantas de lana / ropa de cama
footwear: botas de piel / calzado de seguridad
leather: cuero de curtición vegetal / piel para tapicería
injection-moulding: piezas de plástico inyectado / inyección bicomponente
plastic-packaging-film: film reciclable para envases / bolsas de vacío
cardboard-packaging: cajas de cartón ondulado / estuches impresos
labels: etiquetas adhesivas / fundas retráctiles
plastic-containers: tarrinas y tapas / botellas y tapones
rubber-products: juntas de goma / piezas de caucho moldeado
plastic-pipes-profiles: perfiles extruidos / tubos técnicos
composite-parts: piezas de fibra de carbono / piezas de fibra de vidrio
automotive-parts: piezas mecanizadas para automoción / soportes de chasis
trailers-vehicle-bodies: carrocerías frigoríficas / remolques ligeros
aerospace: componentes de turbina / piezas estructurales para aviones
boats-yachts: embarcaciones de trabajo / veleros
shipbuilding-marine-equipment: equipos de cubierta / escalas y escotillas
railway-equipment: asientos para trenes / piezas de freno ferroviario
drones: drones topográficos / drones para vigilar cultivos
ship-rail-aircraft-repair: reparación naval / revisión de vehículos ferroviarios
ceramic-tiles: baldosas de gres porcelánico / azulejos esmaltados
natural-stone: pizarra y granito / piedra natural labrada
concrete-products: prefabricados de hormigón / adoquines
insulation-mineral-wool: paneles aislantes / lana mineral
flat-glass: vidrio aislante / vidrio templado
paints-varnishes: barnices al agua para madera / pinturas minerales
interior-finishing: montaje de tiendas y hoteles / tabiquería seca
building-construction: naves llave en mano / rehabilitación de edificios antiguos
custom-software: software a medida / integración de sistemas de producción
business-software: programas de planificación para fábricas pequeñas / programas de almacén
artificial-intelligence: previsión de demanda con aprendizaje automático / modelos de lenguaje para atención al cliente
internet-of-things: vigilancia de máquinas conectadas / redes inalámbricas de sensores
cybersecurity-services: auditorías de seguridad informática / vigilancia de redes industriales
machine-vision: inspección con cámaras / recogida de piezas guiada por visión
digital-twin-simulation: simulación de líneas de producción / gemelos digitales de plantas
traceability-identification: trazabilidad de lotes / identificación por RFID
cosmetics: cosmética natural / cosmética con marca del cliente
food-supplements: complementos alimenticios / cápsulas de probióticos
essential-oils-flavours: aceites esenciales / aromas naturales
medical-devices: productos sanitarios de un solo uso / equipos de monitorización
orthopaedics-rehabilitation: órtesis / ayudas para la rehabilitación
cleaning-products: limpiadores vegetales / detergentes industriales
dental-products: implantes dentales / coronas cerámicas
hospital-laboratory-equipment: mobiliario de laboratorio / armarios para material estéril
wood-pellets: pellets de madera / briquetas para calderas industriales
biogas-biomass-technology: plantas pequeñas de biogás / tecnología de secado de biomasa
secondary-raw-materials: granza de plástico reciclado / chatarra clasificada
filters-water-treatment: tratamiento de aguas industriales / filtros de proceso
heat-pumps: bombas de calor para grandes edificios / bombas de calor industriales
solar-panels: paneles solares / cubiertas fotovoltaicas
recycling-machinery: trituradoras y prensas / líneas de clasificación
waste-management: recogida de residuos industriales / retirada de envases usados
road-freight: transporte de grupaje por carretera / transporte a temperatura controlada
freight-forwarding: tránsito internacional de mercancías / grupaje europeo
warehousing: depósito aduanero / almacenaje y preparación de pedidos
engineering-services: diseño mecánico / cálculo de estructuras
testing-certification: ensayos de materiales / ensayos de conformidad
design-services: diseño de producto / diseño de envases
translation-services: traducción técnica / adaptación de manuales
contract-packing: envasado a terceros / montaje de lotes de regalo
= trade metal | Mecanizados, Metálicas, Precisión
Cada lote sale con su informe de medición y las muestras están listas en diez días laborables.
Presupuestamos con un plano o un modelo 3D y decimos con claridad qué tolerancia cuesta dinero.
Los centros de cinco ejes trabajan solos por la noche, y así las series cortas siguen siendo asequibles.
La mayoría de los clientes fabrica máquinas y pide la misma pieza dos o tres veces al año.
Guardamos los certificados del material diez años y llegan hasta la colada.
Preferimos encargarnos del conjunto entero antes que de una sola pieza difícil.
= trade machinery | Maquinaria, Automatismos, Talleres
Ninguna máquina sale del taller sin haber trabajado con el producto del cliente.
Los repuestos de todo lo que hemos construido siguen en la estantería.
Diseñamos para cambiar de formato sin herramientas y con un solo operario.
La asistencia remota está incluida dos años y la da quien montó la máquina.
Nuestras líneas caben en naves viejas y bajas, que es donde trabajan muchos productores pequeños.
El armario, las protecciones y el expediente técnico nacen en el mismo equipo.
= trade electronics | Electrónica, Control, Eléctricas
Montamos prototipos en una semana y la misma línea fabrica después la serie.
Cada tarjeta pasa una inspección óptica y una prueba con carga.
Cuando un componente desaparece del mercado, rediseñamos el circuito y el producto sigue igual.
Nuestros equipos trabajan entre treinta bajo cero y setenta grados sin ventilador.
El programa es del cliente, junto con las fuentes y los útiles de prueba.
Los pedidos pequeños son bienvenidos, porque nuestros clientes venden cientos y no miles.
= trade wood | Maderas, Muebles, Carpintería
La madera viene de montes situados a menos de cien kilómetros.
Medimos la humedad en cada fase y la imprimimos en el albarán.
Las uniones vistas se rematan todavía a mano; el resto sale del centro de mecanizado.
Entregamos desmontado, con los herrajes en bolsas numeradas.
Los arquitectos mandan un croquis y en una semana reciben un plano de taller.
Con los recortes calentamos el taller y las casas de los vecinos.
= trade food | Sabores, Despensa, Obrador
Las recetas son cortas y cualquier abuela reconocería los ingredientes.
Un laboratorio externo ha comprobado la vida útil de cada producto.
Cocinamos en calderas pequeñas, pero sabemos llenar un camión cuando hace falta.
Las etiquetas están en seis idiomas, con los alérgenos destacados.
Las tiendas de delicias y las cadenas pequeñas piden palés mixtos.
La leche, la carne y la harina vienen de ganaderos y agricultores que visitamos nosotros.
= trade farm | Finca, Cosechas, Viñedos
Cultivamos tierra propia y elaboramos en nuestra propia nave.
Cualquier comprador puede ver los análisis del suelo y el cuaderno de campo.
Anunciamos las cantidades en primavera para que el comprador planifique el año.
La cosecha se enfría en menos de tres horas.
Los mejores clientes han venido a ver los campos, y así nos gusta.
La fruta de segunda no se tira: se convierte en zumo.
= trade textile | Tejidos, Confecciones, Lanas
El pedido mínimo es una pieza y los colores se igualan en nuestro tinte.
Tejemos, acabamos y cosemos bajo el mismo techo.
Antes de vender una calidad nueva la probamos al desgaste y a la luz.
El archivo de dibujos empieza en los años treinta y está abierto a los clientes.
Casi todos los pedidos salen a las cuatro semanas de la aprobación.
Reparamos lo que hemos vendido y contamos las reparaciones para aprender.
= trade packaging | Envases, Plásticos, Embalajes
Hacemos los moldes en casa: un cambio lleva días y no meses.
Enseñamos al cliente en una página cuánto ahorra una pared más fina.
Imprimimos con tintas al agua y las muestras en blanco son gratuitas.
El contenido reciclado se mide y se escribe en la factura.
Cada entrega lleva su declaración de contacto con alimentos.
Guardamos existencias para los clientes que piden cada semana.
= trade mobility | Vehículos, Componentes, Aeronáutica
Detrás de cada pieza de seguridad hay soldadores homologados y un proceso escrito.
Documentamos la primera pieza como esperan los grandes fabricantes.
Reparamos de noche para que los vehículos trabajen de día.
El peso es nuestra obsesión: el último diseño ahorró un once por ciento.
Los prototipos se prueban en nuestra pista antes de que los vea nadie.
Las series de una a quinientas unidades son nuestro pan de cada día.
= trade building | Construcciones, Piedra, Cerámicas
Mandamos a la obra un encargado que habla el idioma del lugar.
Guardamos colores y formatos para reparaciones incluso diez años después.
Hay datos ambientales de cada familia de productos.
Nuestros planos están listos para el modelo digital del edificio.
Los edificios viejos son nuestros favoritos: nada está recto y todo tiene arreglo.
Entregamos a la hora acordada, porque en la ciudad no hay donde almacenar.
= trade digital | Sistemas, Digital, Datos
Empezamos con una semana en el taller y solo después escribimos la primera línea de código.
Los datos son del cliente, que puede llevárselos cuando quiera.
El piloto arranca en seis semanas a precio cerrado.
El equipo ha trabajado en fábricas y se nota en las pantallas.
Las conexiones con los programas de gestión habituales están listas y documentadas.
La asistencia responde en dos horas y la dan quienes conocen el código.
= trade health | Salud, Laboratorios, Bienestar
Un farmacéutico libera cada lote y guardamos una muestra.
Los expedientes técnicos están completos y abiertos a los distribuidores.
Trabajamos con la marca del cliente desde quinientas unidades.
El personal sanitario prueba los productos nuevos antes de que imprimamos el primer folleto.
Seguimos los ingredientes hasta el campo y no hacemos pruebas con animales.
La sala blanca se reserva con un mes; lo urgente tiene su propio turno.
= trade energy | Energía, Reciclados, Ambiente
Medimos durante dos semanas antes de proponer nada.
Nuestras plantas son lo bastante pequeñas para una granja o una sola fábrica.
Calculamos el retorno con las facturas del cliente.
Clasificamos dos veces: una con la máquina y otra con los ojos.
Formamos a los servicios técnicos, que siguen siendo independientes.
Cada tonelada queda documentada desde la entrada hasta el comprador.
= trade services | Logística, Servicios, Ingeniería
Una sola persona responde de cada cliente y da su número de móvil.
Publicamos nuestra puntualidad todos los meses.
Salimos hacia Italia y los países bálticos dos veces por semana.
Escribimos informes que entienden el ingeniero y el banquero.
Los papeles de aduana están listos antes de cargar.
Nuestra red llega a once países con socios que conocemos por su nombre.
= openings
{name} trabaja {in} desde {year} y ofrece {a}.
Desde {year} nos conocen {in} por nuestra oferta: {a}.
Somos una empresa familiar {in} y lo nuestro es ofrecer {a}.
{a}: para eso nos buscan los clientes {in} desde {year}.
Dos socios abrieron {name} en {year}; hoy suministramos desde nuestra sede {in} {a}.
Fundada {in} en {year}, la empresa ofrece {a}.
= team
Somos {n} personas y formamos a nuestros propios aprendices.
Aquí trabajan {n} personas, muchas desde hace más de diez años.
Con {n} compañeros somos bastante grandes para la serie y bastante pequeños para coger el teléfono.
El equipo suma {n} personas, un tercio de menos de treinta años.
Entre {n} llevamos el diseño, la producción y el envío.
= export
Hasta ahora exportábamos de vez en cuando; este año queremos hacerlo en serio.
Un tercio de las ventas va al extranjero, casi siempre a gente que conocimos en persona.
Entregamos en cuatro países y queremos entrar en el quinto.
Exportar es nuevo para nosotros, pero los papeles y las tarifas están listos.
Tenemos clientes fijos en el extranjero y sitio para dos más.
= seek
Queremos comprar {x} a un socio que se quede muchos años.
Nos falta una fuente fiable de {x}.
Para nuestra actividad compramos {x} con regularidad.
Buscamos socios que puedan suministrar {x}, primero con un pedido de prueba.
El siguiente paso depende de encontrar {x} de calidad constante.
Quien ofrezca {x}, que hable con nosotros.
= summary
{a} de una empresa fundada {in} en {year}. Buscamos {x}.
Ofrecemos {a} y compramos {x}; nuestra sede está {in}.
Especialistas {in} que ofrecen {a}, abiertos a socios que suministren {x}.
{n} personas {in}: {a}. Buscamos {x}.
Empresa pequeña y plazos cortos: {a}. A cambio necesitamos {x}.
= green
En verano el tejado da más electricidad de la que gastamos.
Recogemos los embalajes y los reutilizamos mientras aguantan.
Separamos los restos en siete fracciones y los vendemos; nada acaba en el vertedero.
Desde 2019 gastamos la mitad de gas y publicamos las cifras.
= offer-title
Empresa con sede {in} ofrece {a1} a socios extranjeros
{a1} para distribuidores y compradores industriales
Proveedor {in}: {a1}, también en series cortas
{a1}: empresa familiar busca clientes de largo plazo
= request-title
Empresa con sede {in} quiere comprar {x1}
Se busca proveedor de {x1} para pedidos regulares
Empresa en crecimiento necesita {x1}
Se busca fuente estable de {x1}
= technology-offer-title
{a1}: solución probada en la práctica, abierta al uso conjunto
Se ofrece tecnología: {a1}, con formación y asistencia
= technology-request-title
Se busca tecnología: {x1} para una producción en marcha
Empresa busca {x1} y un socio que lo adapte
= research-title
Se buscan socios para un proyecto sobre {a1}
= advantages
Series cortas a precio de serie, una persona de contacto y respuestas por escrito en dos días.
Calidad documentada, repuestos durante diez años y ningún pedido mínimo el primer año.
Menos peso, menos piezas y una fecha de entrega que se cumple.
Un proveedor en lugar de tres: diseño, producción y embalaje bajo el mismo techo.
= specification
Pedimos capacidad, plazos, certificados y el precio de un primer lote de prueba.
Necesitamos muestras en seis semanas y después entregas cada mes.
La calidad debe estar documentada; planos y cantidades, tras una primera conversación.
Entregas en embalajes reutilizables, con cantidades crecientes durante tres años.
= role
distribution: El socio vende en su país, guarda unas existencias pequeñas y forma a los clientes con nuestra ayuda.
agency: El socio nos representa a comisión y visita a clientes que ya conoce.
subcontracting: El socio fabrica según nuestros planos, o nos encarga ese trabajo, con un acuerdo marco.
supplier: El socio suministra con regularidad durante varios años, con calidad y precio acordados.
outsourcing: El socio produce para nosotros con nuestra marca, o nos encarga producir con la suya.
licence: El socio produce bajo licencia y paga por cantidad.
joint-venture: El socio comparte inversión, riesgo y beneficio en una sociedad común.
research: El socio aporta el laboratorio y publica con nosotros los resultados.
technical-assistance: El socio instala la tecnología con nuestra ayuda y cuenta lo que aprende.
= purpose-buy
Compramos {x1} todos los meses y nos gustaría conocer sus precios y plazos.
Su oferta de {x1} podría resolvernos un cuello de botella; ¿pueden traer muestras?
Este otoño elegimos un segundo proveedor de {x1}.
= purpose-sell
Creemos que {a1} encajaría en su producción y queremos enseñarles dos ejemplos.
Parece que buscan {a1}; ya entregamos en su zona.
¿Les sería útil {a1}? Llevaríamos una muestra y un precio honesto.
= message
Si es posible, preferimos las reuniones el primer día.
Es nuestro primer encuentro de este tipo; agradecemos cualquier consejo.
`;
